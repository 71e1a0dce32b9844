/** Copies a text; false where the browser does not allow it, with the field (if it is one) selected instead. */
export async function copyText(text: string, field: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    return false;
  }
}
