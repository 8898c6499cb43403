    auto shift = rota.begin() + index;
    rota.emplace_back();
    rota.back().name = name;
    rota.back().from = hour;
    rota.back().to = std::exchange(shift->to, hour);
}
