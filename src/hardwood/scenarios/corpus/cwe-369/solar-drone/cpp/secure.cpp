    if (power.charge <= reserve) return 0;
    const int loss = power.draw - power.sun;
    if (loss <= 0) return 24 * 60;
    return (power.charge - reserve) * 60 / loss;
}
