    Lines numbers;
    std::ifstream file("trips.csv");
    for (std::string line; std::getline(file, line);) {
        if (line.find(city) != std::string::npos) numbers.push_back(line.substr(0, line.find(',')));
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}
