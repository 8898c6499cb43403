    const Stop *start = network.find(from);
    const Stop *end = network.find(to);
    if (start == nullptr || end == nullptr) return 0;
    return 190 + 80 * std::abs(start->zone - end->zone);
}
