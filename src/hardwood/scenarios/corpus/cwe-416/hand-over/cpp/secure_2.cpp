    Shift rest{name, hour, rota.at(index).to};
    rota.at(index).to = hour;
    rota.push_back(std::move(rest));
}
