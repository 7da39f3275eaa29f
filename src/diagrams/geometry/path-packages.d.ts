declare module 'parse-svg-path' {
  export default function parse(d: string): [string, ...number[]][];
}
declare module 'abs-svg-path' {
  export default function absolute(path: [string, ...number[]][]): [string, ...number[]][];
}
declare module 'normalize-svg-path' {
  export default function normalize(path: [string, ...number[]][]): [string, ...number[]][];
}
