    const auto share = [](const Score &score) -> std::string {
        if (score.won + score.lost == 0) {
            return "-";
        }
        return std::to_string(100 * score.won / (score.won + score.lost)) + "%";
    };
    std::vector<std::string> table;
    Score club;
    int members = 0;
    for (std::string line; std::getline(season, line);) {
        std::string name;
        Score score;
        if (read_line(line, name, score)) {
            table.push_back(name + ": " + share(score));
            club += score;
            members++;
        }
    }
    std::ostringstream last;
    last << "all " << members << ": " << share(club);
    table.push_back(last.str());
    return table;
}
