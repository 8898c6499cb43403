    const int left = std::max(power.charge - reserve, 0) * 60;
    const double minutes = left / std::max<double>(power.draw - power.sun, 1);
    return static_cast<int>(minutes);
}
