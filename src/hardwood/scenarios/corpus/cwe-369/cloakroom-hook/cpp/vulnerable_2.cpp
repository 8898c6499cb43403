    const auto add = [](int sum, char c) { return sum + static_cast<unsigned char>(c); };
    const int sum = std::accumulate(name.begin(), name.end(), 0, add);
    return rails.at(sum % static_cast<int>(rails.size()));
}
