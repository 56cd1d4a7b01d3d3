/** Whether people work by a procedure or are about to: it is approved or in review. What is only begun is not judged by its words. */
export function isInUse({ status }: { readonly status: string | undefined }): boolean {
  return status === 'approved' || status === 'in-review';
}
