    int h1 = 0, m1 = 0, h2 = 0, m2 = 0, step = 0;
    char a = 0, b = 0, c = 0, d = 0;
    std::istringstream in(plan);
    in >> h1 >> a >> m1 >> b >> h2 >> c >> m2 >> d >> step;
    std::vector<std::string> times;
    if (!in || a != ':' || b != '-' || c != ':' || d != '/') return times;
    const int first = 60 * h1 + m1, span = 60 * h2 + m2 - first;
    for (int minute = 0; minute <= span; ++minute)
        if (step > 0 && minute % step == 0) times.push_back(clock_time(first + minute));
    return times;
}
