    const bool fits = request.count <= std::numeric_limits<int>::max() / request.cents;
    if (!fits || request.count * request.cents > left) {
        out << "refused " << request.item << std::endl;
        return left;
    }
    const int cost = request.count * request.cents;
    out << "approved " << request.item << ' ' << cost << std::endl;
    left -= cost;
    return left;
}
