    std::istringstream numbers(ballots);
    for (long number; numbers >> number;)
        election.votes.at(number) += 1;
}
