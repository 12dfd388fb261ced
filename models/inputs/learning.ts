import { choice, group, known, optional, quantity, share } from '../fields/fields.ts';

/** M11: learning days booked, and what becomes of them on the day. */
export const learning = group(
  {
    cancelledShare: share({
      label: 'Booked days lost when hours just match the work',
      default: 0.26,
      evidence: ['T005'],
      judgement: true,
      help: 'Cancelled on the day at a load ratio of 1: 26 % of course places in one county, taken for all learning; no other count is in our sources. Your own: days booked less days attended, ÷ days booked.',
    }),
    loadEffect: quantity({
      label: 'Effect of load on losing the day',
      unit: 'ratio',
      min: -20,
      max: 20,
      scale: 'real',
      default: { value: 1, low: 0, high: 2 },
      judgement: true,
      help: 'Change in the log-odds of losing the day when the load ratio rises by 1. No published figure.',
    }),
    policy: choice(
      {
        none: 'none',
        protected: 'protected: capacity set aside',
        charging: 'the team pays for non-attendance',
        'email-manager': 'the manager hears of non-attendance',
      },
      { label: 'Policy', default: 'none', evidence: ['T004', 'T007', 'T008'] },
    ),
    protectedKeptShare: share({
      label: 'Days kept when protected',
      default: { value: 0.87, low: 0.75, high: 0.97 },
      judgement: true,
      help: 'No figure is published. Of newly qualified workers who were promised a protected caseload 49 % had none (T014): if as much protected time is a promise alone, of whose days 26 % are lost as of any others (T005), and the rest is kept, 87 % of days are kept. The range is a judgement: from hardly any effect to hardly a day lost.',
      evidence: ['T004', 'T005', 'T014'],
    }),
    chargingEffect: share({
      label: 'Cancellations remaining when charged',
      default: { value: 0.5, low: 0.4, high: 1 },
      evidence: ['T007'],
      judgement: true,
      help: 'Halved in one council, before and after, without a control; the range is a judgement and includes no effect.',
    }),
    emailEffect: share({
      label: 'Cancellations remaining when the manager is told',
      default: { value: 0.8, low: 0.4, high: 1 },
      evidence: ['T008'],
      judgement: true,
      help: 'Very high attendance is reported, without a figure: the value is a judgement and the range includes no effect.',
    }),
    whenAbsent: optional(
      choice(
        {
          later: 'is taken up on return',
          lost: 'is lost',
          regardless: 'is kept or lost as on any other day',
        },
        {
          label: 'A day that falls in an absence',
          default: 'later',
          help: 'The last is for a service that counts days as booked, whoever is away.',
        },
      ),
    ),
    experienced: optional(
      group(
        {
          fromYears: known({
            label: 'From year',
            unit: 'years',
            min: 0,
            max: 40,
            default: 4,
            evidence: ['T010'],
            judgement: true,
            help: 'Years with the service, which stand in for years since qualifying.',
          }),
          oddsOfLosing: quantity({
            label: 'Odds of losing the day, against others',
            unit: 'factor',
            min: 0.1,
            max: 10,
            scale: 'positive',
            default: { value: 1.3, low: 1, high: 2 },
            evidence: ['T010'],
            judgement: true,
            help: 'A gap in protected time is reported for those four and more years qualified, without a figure.',
          }),
        },
        { label: 'Experienced workers' },
      ),
    ),
  },
  { label: 'Learning' },
);
