package org.mouseion.app.knowledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount in the smallest unit of its currency: 1250 and `EUR` is twelve euro fifty.
public record Money(long minor, String currency) {

    public Money {
        Currency.getInstance(currency);
        if (minor < 0) {
            throw new IllegalArgumentException("A price is nought or more, but got " + minor + " " + currency);
        }
    }

    /// Reads `12`, `12,50` or `12.50`.
    public static Money parse(String amount, String currency) {
        String plain = amount.strip().replace(',', '.');
        if (!plain.matches("\\d{1,9}(\\.\\d{1,3})?")) {
            throw new IllegalArgumentException("An amount is written 12 or 12,50, but got '" + amount + "'");
        }
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Money(
                new BigDecimal(plain)
                        .movePointRight(digits)
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .longValueExact(),
                currency);
    }

    /// In the currency's own unit, with its decimals.
    public BigDecimal amount() {
        return BigDecimal.valueOf(
                minor, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    }
}
