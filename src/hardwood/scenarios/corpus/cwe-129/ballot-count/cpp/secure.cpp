    std::istringstream numbers(ballots);
    int number;
    while (numbers >> number)
        if (number >= 0 && number < static_cast<int>(election.votes.size()))
            election.votes[number]++;
}
