    std::vector<std::string> plates;
    for (auto ticket = tickets.begin(); ticket != tickets.end();) {
        if (ticket->second < now) {
            plates.push_back(ticket->first);
            ticket = tickets.erase(ticket);
        } else {
            ++ticket;
        }
    }
    return plates;
}
