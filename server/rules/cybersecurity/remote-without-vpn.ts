import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['4.9', '4.10', '4.1'],
  hints: ['vpn', 'desktop', 'escritorio'],
  says: phrases(
    '(?:connects?|works?|logs? (?:in|on)|signs? in|reach(?:es)?|gets? in) <8>without (?:a |any |the |using a )?vpn',
    '(?:we have|there is|the company has) no vpn',
    'no vpn is (?:used|in use|needed|required)',
    'remote desktop <3>(?:is|stays|stands|remains) (?:open|reachable|exposed) (?:to|from|on) the internet',
    '(?:se conectan?|trabajan?|entran?|acceden?|ingresan?) <8>sin (?:una |usar |la )?vpn',
    'no (?:hay|tenemos|usamos|se usa|contamos con) (?:una )?vpn',
    'escritorio remoto <3>(?:abierto|expuesto) (?:a|en) internet',
  ),
  unless: phrases(
    'factors?|mfa|2fa|multi-?factor|authenticator|tokens?|keys?|certificates?|tunnels?|ztna|zero trust|gateway',
    'llaves?|tunel|certificados?|autenticador|codigo',
  ),
};

/** Remote access without protection. */
export const remoteWithoutVpn = defineRule({
  meta: {
    id: 'cybersecurity/remote-without-vpn',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['4.9'],
    messages: {
      admitted: {
        what: '“{words}” says that the network can be reached from outside without protection.',
        help: 'Use a VPN or a log-in with several factors, close other ways in, and write who may use it.',
      },
    },
    docs: () => ({
      title: 'Remote access without protection',
      description:
        'An answer or a procedure says that people reach the network from outside without a VPN, or that a remote desktop is open to the internet, and names no second factor or other protection.',
      bad: [
        {
          text: profileSaying('en', {
            '4.9':
              'Five planners ⟦work from home without a VPN⟧ on their own laptops. The ⟦remote desktop of PineTrack is open to the internet⟧ for the vendor.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.9':
              'Cinco planeadores ⟦trabajan desde casa sin VPN⟧. Al proveedor le dejamos el ⟦escritorio remoto abierto a internet⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '4.9':
              'Nobody reaches the network from home without the VPN. Planners work from home without a VPN, through a portal with an authenticator code. A vendor who connects without the VPN is cut off by the firewall. The scan of October shows that no remote desktop is open to the internet. Users log in to the VPN with a hardware key.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.9':
              'Nadie entra desde fuera sin VPN. Los planeadores trabajan desde casa sin VPN, por un portal con segundo factor. Si un proveedor se conecta sin VPN, el cortafuegos lo rechaza. El escaneo muestra que ningún escritorio remoto está abierto a internet. Los usuarios entran por VPN con llave física.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
