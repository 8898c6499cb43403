    if (power.charge <= reserve) return 0;
    const int loss = power.draw - power.sun;
    return (power.charge - reserve) * 60 / loss;
}
