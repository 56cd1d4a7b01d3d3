import type { ProcedurePart } from './part.ts';

/** Headings by which each part of a procedure is known, English and Spanish, without accents and in lower case; commas stand between them. */
export const HEADING_WORDS: Readonly<Record<ProcedurePart, string>> = {
  purpose: `
    purpose, objective, objectives, aim, aims, goal, goals, intent, purpose and objective, purpose and
    objectives, why, introduction and purpose, purpose of the procedure, purpose of this procedure,
    policy statement, proposito, objetivo, objetivos, finalidad, objeto, objetivo general, proposito y
    objetivo, objetivo del procedimiento, proposito del procedimiento, para que sirve`,
  scope: `
    scope, applicability, scope and applicability, scope of application, where it applies, who it
    applies to, scope of the procedure, scope of this procedure, alcance, ambito, ambito de aplicacion,
    campo de aplicacion, aplicabilidad, alcance y aplicacion, alcance del procedimiento, a quien aplica,
    alcances`,
  responsibilities: `
    responsibilities, responsibility, roles and responsibilities, roles, responsible parties,
    responsible persons, responsible personnel, duties, duties and responsibilities, authority and
    responsibility, authority and responsibilities, responsibilities and authority, responsibilities and
    authorities, who does what, who is responsible, accountability, ownership, responsabilidades,
    responsabilidad, responsables, responsable, roles y responsabilidades, funciones y
    responsabilidades, funciones, responsabilidad y autoridad, responsabilidades y autoridad,
    responsabilidades y autoridades, autoridad y responsabilidad, personal responsable, quien hace que,
    obligaciones`,
  procedure: `
    procedure, procedures, procedure steps, procedural steps, steps, process, process steps, processes,
    instructions, work instructions, work instruction, method, methods, methodology, operating
    procedure, operating procedures, standard operating procedure, procedure details, detailed
    procedure, procedure description, description of the procedure, description of the process, process
    description, activities, description of activities, step by step, how it is done, how we do it,
    workflow, tasks, procedimiento, procedimientos, pasos, proceso, procesos, desarrollo, desarrollo del
    procedimiento, desarrollo de actividades, desarrollo de las actividades, instrucciones,
    instrucciones de trabajo, instruccion de trabajo, metodo, metodologia, actividades, descripcion,
    descripcion del procedimiento, descripcion del proceso, descripcion de actividades, descripcion de
    las actividades, procedimiento detallado, pasos del procedimiento, pasos a seguir, paso a paso,
    politicas y procedimientos, lineamientos, como se hace, flujo de trabajo`,
  exceptions: `
    exceptions, escalation, exceptions and escalation, exceptions and escalations, exception handling,
    deviations, deviations and exceptions, deviations and escalation, nonconformities, nonconformance,
    non conformities, non conformance, contingencies, contingency, escalations, when something goes
    wrong, what to do when something goes wrong, excepciones, escalamiento, escalacion, excepciones y
    escalamiento, excepciones y escalacion, desviaciones, desviaciones y excepciones, no conformidades,
    contingencias, manejo de excepciones, casos especiales, que hacer si algo falla`,
  records: `
    records, records and forms, records and retention, record retention, records retention, retention of
    records, retention, record keeping, recordkeeping, forms and records, forms, documentation,
    documentation and records, records and documentation, records and documents, documents and records,
    records kept, quality records, records and evidence, evidence and records, records management,
    record control, control of records, associated records, related records, logs and records, records
    and logs, registros, registros y formatos, formatos y registros, formatos, control de registros,
    conservacion de registros, conservacion, retencion de registros, registros y retencion, registros y
    conservacion, resguardo de registros, registros y documentos, documentos y registros, documentacion,
    documentacion y registros, registros y evidencias, evidencias, evidencias y registros, registros
    asociados, registros relacionados, registros generados, formatos y anexos, anexos y registros,
    registros y anexos, archivo de registros`,
  training: `
    training, education and training, training and education, training and awareness, awareness and
    training, training requirements, competence, competence and training, capacitacion, formacion,
    entrenamiento, adiestramiento, capacitacion y adiestramiento, capacitacion y concientizacion,
    capacitacion y sensibilizacion, competencia, requisitos de capacitacion, capacitacion y
    entrenamiento`,
  revisionHistory: `
    revision history, revisions, revision log, revision record, record of revisions, revision control,
    revision status, change history, change record, record of changes, change control, version history,
    version control, versions, document history, document control, document change history, document
    revision history, history of changes, history of revisions, history, change log, changelog,
    amendment history, amendment record, amendments, revision history and approval, revision and
    approval history, approval and revision history, approvals and revisions, review and revision
    history, historial de revisiones, historial de cambios, historial de versiones, historial, historial
    del documento, historico de cambios, historico de revisiones, historia de cambios, historia de
    revisiones, control de cambios, control de revisiones, control de versiones, control de
    modificaciones, control del documento, control documental, registro de cambios, registro de
    revisiones, registro de modificaciones, registro de versiones, revisiones, versiones,
    modificaciones, bitacora de cambios, tabla de revisiones, tabla de cambios, cambios de version,
    revisiones y aprobaciones, historial de revisiones y aprobacion`,
};
