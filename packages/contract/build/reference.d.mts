export default function reference(schema: object): string;
