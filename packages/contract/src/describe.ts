import type { Issue } from './issue.js';

export function describeIssue(issue: Issue, _language: 'nl' | 'en' = 'nl'): string {
  return issue.code;
}
