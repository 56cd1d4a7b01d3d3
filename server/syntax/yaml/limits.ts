/** How deep collections may be nested; deeper text is reported as `too-deep`. Our documents need fewer than ten. */
export const MAX_DEPTH = 100;

/** How many nodes a document may have once its aliases are written out. */
export const MAX_NODES = 100_000;

/** How many syntax problems of one text are told; more would bury the first. */
export const MAX_PROBLEMS = 50;
