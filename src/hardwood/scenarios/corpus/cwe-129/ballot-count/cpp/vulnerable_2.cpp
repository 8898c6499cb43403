    std::istringstream words(ballots);
    std::string word;
    while (words >> word) {
        int number = std::stoi(word);
        if (number >= static_cast<int>(election.votes.size()))
            continue;
        auto count = election.votes.begin() + number;
        ++*count;
    }
}
