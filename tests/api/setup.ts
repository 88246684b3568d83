// A boot takes three seconds on an idle machine and far longer on a busy one.
jest.setTimeout(120_000);
