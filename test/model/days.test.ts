import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, isoDate } from "../../src/model/days.ts";

const day = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });

property.prop([day])("any day, as the machine's own calendar counts it", (date) => {
  const iso = date.toISOString().slice(0, 10);
  expect(dayNumber(iso)).toBe(Math.floor(date.getTime() / 86_400_000));
  expect(isoDate(dayNumber(iso))).toBe(iso);
});

test.each(["1970-01-01", "2000-02-29", "2100-02-28", "2100-03-01", "2027-12-31"])(
  "%s there and back",
  (iso) => {
    expect(isoDate(dayNumber(iso))).toBe(iso);
  },
);
