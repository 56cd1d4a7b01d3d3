import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['9.13', '9.15', '9.16', '9.8'],
  hints: ['camera', 'recorder', 'cctv', 'camara', 'grabador'],
  says: phrases(
    '(?:cameras?|recorders?|cctv) <4>records? (?:only )?(?:during|in|within|on) (?:business|working|office|opening|daytime) (?:hours|days)(?: only)?',
    '(?:cameras?|recorders?|cctv) <4>records? only (?:by day|during the day|on weekdays)',
    '(?:cameras?|recorders?|cctv) <4>(?:is|are) (?:switched|turned) off (?:at night|overnight|on weekends|after hours|outside (?:business|working) hours)',
    '(?:camaras?|grabador(?:es)?) <4>graban? (?:solo |solamente |unicamente )?(?:en|durante) (?:el )?(?:horario (?:laboral|de oficina|de trabajo)|horas habiles|dias habiles|el dia)(?! y la noche)',
    '(?:camaras?|grabador(?:es)?) <4>se apagan? (?:de|por la|en la) noche',
  ),
  unless: phrases(
    'around the clock|24/7|24 hours|night and day|other hours|frames|motion|las 24 horas|noche|otras horas|demas horas|movimiento',
  ),
};

/** Cameras that record part of the day. */
export const recordingStops = defineRule({
  meta: {
    id: 'physical/recording-stops',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['9.13'],
    messages: {
      admitted: {
        what: '“{words}” leaves the other hours without a recording; MSC 9.13 advises to record around the clock.',
        help: 'Let cameras record day and night, every day.',
      },
    },
    docs: () => ({
      title: 'Cameras that record part of the day',
      description:
        'An answer or a procedure says that cameras record only in working hours, only by day or only on working days.',
      bad: [
        {
          text: profileSaying('en', { '9.13': 'Twelve ⟦cameras record during business hours⟧ at the dock.' }),
        },
        { text: profileSaying('es', { '9.13': 'Doce ⟦cámaras del andén graban en horario laboral⟧.' }) },
      ],
      good: [
        {
          text: profileSaying('en', {
            '9.13':
              'Cameras record day and night, weekends too. Cameras never record only during business hours. If a camera records during working hours only, the contractor resets it within a day. Two cameras record in working hours at 30 frames and at all other hours at 15. The monitor sits at the screens in working hours, and cameras record around the clock.',
          }),
        },
        {
          text: profileSaying('es', {
            '9.13':
              'Las cámaras graban día y noche, también en fin de semana. Las cámaras nunca se apagan de noche. Si una cámara graba sólo en horario laboral, el proveedor la ajusta ese día. El monitorista está en horario de oficina y las cámaras graban las 24 horas. Las cámaras graban durante el día y la noche.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
