    std::vector<std::string> times;
    if (plan.size() < 13 || plan[2] != ':' || plan[5] != '-' || plan[8] != ':' || plan[11] != '/') return times;
    int now = std::atoi(plan.substr(0, 2).c_str()) * 60 + std::atoi(plan.substr(3, 2).c_str());
    const int end = std::atoi(plan.substr(6, 2).c_str()) * 60 + std::atoi(plan.substr(9, 2).c_str());
    const unsigned step = std::stoul(plan.substr(12));
    while (now <= end) {
        times.push_back(clock_time(now));
        now += step;
    }
    return times;
}
