export function AssessScreen() {
  return null;
}
