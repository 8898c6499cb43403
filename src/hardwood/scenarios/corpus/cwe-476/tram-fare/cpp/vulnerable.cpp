    const Stop *start = network.find(from);
    const Stop *end = network.find(to);
    return 190 + 80 * std::abs(start->zone - end->zone);
}
