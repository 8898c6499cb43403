"""The exact interval of a share, for events too rare to be resampled. Pure."""

from __future__ import annotations

from math import exp, lgamma, log

HALVINGS, TERMS, TINY = 60, 300, 1e-300


def clopper_pearson(successes: float, trials: int) -> tuple[float, float]:
    """The 95 % interval of Clopper and Pearson (1934). `successes` may be a sum of shares, one a trial: such a sum varies no more than one of zeros and ones.

    Raises ValueError unless 0 <= successes <= trials and trials >= 1.
    """
    if trials < 1 or not 0 <= successes <= trials:
        raise ValueError(f"need 0 <= successes <= trials >= 1, got {successes} of {trials}")
    failures = trials - successes
    low = _beta_quantile(0.025, successes, failures + 1) if successes else 0.0
    high = _beta_quantile(0.975, successes + 1, failures) if failures else 1.0
    return low, high


def _beta_quantile(p: float, a: float, b: float) -> float:
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if beta_cdf(middle, a, b) < p else (low, middle)
    return (low + high) / 2


def beta_cdf(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b), for a, b > 0."""
    if not 0 < x < 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):  # the fraction converges below
        return 1.0 - beta_cdf(1 - x, b, a)
    front = lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1 - x)
    return exp(front) * _fraction(x, a, b) / a


def _fraction(x: float, a: float, b: float) -> float:
    """Its continued fraction by Lentz's method (DLMF 8.17.22)."""
    c, d = 1.0, 1.0 / _away(1 - (a + b) * x / (a + 1))
    found = d
    for m in range(1, TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d, c = 1 / _away(1 + term * d), _away(1 + term / c)
            found *= c * d
        if abs(c * d - 1) < 1e-15:
            break
    return found


def _away(value: float) -> float:
    """Not zero."""
    return value if abs(value) > TINY else TINY
