/**
 * Turns what an independent program found of the reference service into the text that the product is
 * compared with: mean and standard error of each output over its replications.
 *
 *   g++ -O3 -march=native -std=c++20 -pthread straight.cpp -o straight
 *   ./straight --scn balanced --reps 10000 --seed 1 --csv balanced.csv
 *   ./straight --scn brief    --reps 10000 --seed 1 --csv brief.csv
 *   npx node tools/reference/yardstick-means.ts balanced.csv brief.csv > scenarios/reference/caseflow-ref-means.csv
 *
 * The files hold a line for each replication: its number, then the mean of each output over the weeks
 * reported, or its value in the last one.
 */
import { readFileSync } from 'node:fs';
import { mean, sampleStandardDeviation } from 'simple-statistics';

const SERVICES = ['balanced', 'overloaded'];

const files = process.argv.slice(2);
if (files.length !== SERVICES.length) {
  console.error('give two files: balanced.csv brief.csv');
  process.exit(1);
}
console.log('service,output,mean,standardError,replications');
files.forEach((file, service) => {
  const [head, ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  head.slice(1).forEach((output, index) => {
    const values = rows.map((row) => Number(row[index + 1])).filter(Number.isFinite);
    const error = sampleStandardDeviation(values) / Math.sqrt(values.length);
    const figures = [mean(values), error].map((x) => x.toPrecision(10));
    console.log([SERVICES[service], output, ...figures, values.length].join(','));
  });
});
