import { effectiveProfile } from '../../workspace/overlays.ts';
import { defineRule } from '../rule.ts';
import { baseText, overlayText } from '../examples/extending-profiles.ts';

/** A profile builds on a file that is not there, or that is no profile. */
export const missingBase = defineRule({
  meta: {
    id: 'extends/missing-base',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'workspace',
    messages: {
      missing: {
        what: {
          en: 'The profile {path} that this one builds on is not there.',
          es: 'El perfil {path} sobre el que se construye este no existe.',
        },
        help: {
          en: 'Correct the path; it is relative to this file. What is missing cannot be told until then.',
          es: 'Corrija la ruta; es relativa a este archivo. Mientras tanto no se puede saber qué falta.',
        },
      },
      outside: {
        what: {
          en: 'The path {path} leads out of the project.',
          es: 'La ruta {path} lleva fuera del proyecto.',
        },
        help: {
          en: 'Build on a profile inside the project; nothing outside is read.',
          es: 'Use un perfil que esté dentro del proyecto; no se lee nada de fuera.',
        },
      },
      'not-a-profile': {
        what: {
          en: 'The file {path} holds no security profile.',
          es: 'El archivo {path} no contiene un perfil de seguridad.',
        },
        help: {
          en: 'Name a document whose kind is SecurityProfile.',
          es: 'Indique un documento cuyo kind sea SecurityProfile.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Base is missing', es: 'Falta la base' },
      description: {
        en: 'A path under `extends` leads to no profile of the project. As long as that is so, nobody can tell what the profile lacks, and nothing is said of it.',
        es: 'Una ruta de `extends` no lleva a ningún perfil del proyecto. Mientras sea así, nadie puede saber qué le falta al perfil, y no se dice nada de ello.',
      },
      bad: [
        { text: overlayText('extends: ⟦grupo.ctpat.yaml⟧\n') },
        {
          text: overlayText('extends: [base.ctpat.yaml, ⟦../../group.ctpat.yaml⟧]\n'),
          files: { 'base.ctpat.yaml': baseText('') },
        },
        {
          text: overlayText('extends: ⟦partner.ctpat.yaml⟧\n'),
          files: { 'partner.ctpat.yaml': 'apiVersion: ctpat/v1\nkind: Partner\nid: a\n' },
        },
      ],
      good: [
        { text: overlayText('extends: group.ctpat.yaml\n'), files: { 'group.ctpat.yaml': baseText('') } },
        {
          text: overlayText('extends: [./shared/group.ctpat.yaml]\n'),
          files: { 'shared/group.ctpat.yaml': baseText('') },
        },
      ],
    }),
  },
  check({ written, project, report }) {
    for (const { base, problem, isOwn } of effectiveProfile(written, project)?.problems ?? []) {
      if (isOwn && problem !== 'cycle')
        report({ message: problem, at: base.field, data: { path: base.path } });
    }
  },
});
