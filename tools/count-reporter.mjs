import { writeFileSync } from 'node:fs';

/** Writes how many tests passed and failed to the file named in WWW_TEST_COUNT, for the closing line of `npm test`. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const file = process.env.WWW_TEST_COUNT;
      if (!file) return;
      const count = { passed: 0, failed: 0 };
      const add = ({ tests, suites }) => {
        for (const test of tests) if (!test.skipped) count[test.passed ? 'passed' : 'failed']++;
        suites.forEach(add);
      };
      for (const { testResults, errors } of sessions) {
        if (testResults) add(testResults);
        count.failed += errors.length;
      }
      writeFileSync(file, JSON.stringify(count));
    },
  };
}
