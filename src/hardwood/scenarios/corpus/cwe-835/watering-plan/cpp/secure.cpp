    std::vector<std::string> times;
    int h1, m1, h2, m2, step;
    if (std::sscanf(plan.c_str(), "%d:%d-%d:%d/%d", &h1, &m1, &h2, &m2, &step) != 5 || step < 1) return times;
    for (int minute = h1 * 60 + m1; minute <= h2 * 60 + m2; minute += step)
        times.push_back(clock_time(minute));
    return times;
}
