    std::vector<std::string> plates;
    for (auto ticket = tickets.begin(); ticket != tickets.end(); ++ticket) {
        if (ticket->second < now) {
            plates.push_back(ticket->first);
            tickets.erase(ticket);
        }
    }
    return plates;
}
