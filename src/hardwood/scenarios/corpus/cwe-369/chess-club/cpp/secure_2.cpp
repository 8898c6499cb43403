    const auto share = [](const Score &score) -> std::string {
        if (score.won + score.lost == 0) {
            return "-";
        }
        return std::to_string(100 * score.won / (score.won + score.lost)) + "%";
    };
    std::vector<std::string> table;
    for (const auto &[name, score] : read_season(season)) {
        table.push_back(name + ": " + share(score));
    }
    return table;
}
