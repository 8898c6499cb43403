    std::replace(summary.begin(), summary.end(), '\t', ' ');
    std::ostringstream row;
    row << number << '\t' << summary << '\t' << decision << '\n';
    std::ofstream(triage_log, std::ios::app) << row.str();
}
