    std::list<Closure> joined;
    for (const Closure &closure : closures) {
        if (joined.empty() || closure.from > joined.back().to) {
            joined.push_back(closure);
            continue;
        }
        out << joined.back() << " takes " << closure << "\n";
        joined.back().to = std::max(joined.back().to, closure.to);
    }
    closures.swap(joined);
    if (closures.empty()) {
        out << "no closures\n";
        return;
    }
    auto shorter = [](const Closure &one, const Closure &other) { return length(one) < length(other); };
    out << closures.size() << " closures, the longest "
        << *std::max_element(closures.begin(), closures.end(), shorter) << "\n";
}
