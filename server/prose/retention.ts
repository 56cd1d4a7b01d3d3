/** The head of a column that says how long a record is kept. */
export const RETENTION_COLUMN =
  / (?:kept|keep|keeping|retention|retain|retained|retencion|retenido|conservacion|conserva|conservar|guarda|resguardo|se guarda|vigencia|plazo|how long|tiempo|duration|duracion|period|periodo) /;
