    std::vector<std::string> plates;
    for (const auto &[plate, until] : tickets) {
        if (until < now) {
            plates.push_back(plate);
            tickets.erase(plate);
        }
    }
    return plates;
}
