    const int cost = request.count * request.cents;
    if (cost > left) {
        out << "refused " << request.item << "\n";
        return left;
    }
    out << "approved " << request.item << " " << cost << "\n";
    return left - cost;
}
