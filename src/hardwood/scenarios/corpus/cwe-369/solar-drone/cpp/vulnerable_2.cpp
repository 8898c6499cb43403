    if (power.charge <= reserve || power.draw == 0) {
        return 0;
    }
    return (power.charge - reserve) * 60 / (power.draw - power.sun);
}
