    const auto spend = [&budget](const Request &request) {
        if (request.count > std::numeric_limits<int>::max() / request.cents) {
            return -1;
        }
        const int cost = request.count * request.cents;
        if (cost > budget) {
            return -1;
        }
        budget -= cost;
        return cost;
    };
    for (std::string line; std::getline(in, line);) {
        Request request;
        if (!parse(line, request)) {
            out << "unclear" << std::endl;
        } else if (const int cost = spend(request); cost >= 0) {
            out << "approved " << request.item << ' ' << cost << std::endl;
        } else {
            out << "refused " << request.item << std::endl;
        }
    }
    return budget;
}
