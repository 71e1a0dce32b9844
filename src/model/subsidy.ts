/** What a yearly subsidy of `share` (0…1) of `spending` (CNY a year) costs over `years`, in CNY. */
export function subsidy(share: number, years: number, spending: number): number {
  return share * years * spending;
}
