    std::istringstream numbers(ballots);
    int number;
    while (numbers >> number)
        election.votes[number]++;
}
