    rota.push_back({name, hour, rota[index].to});
    Shift &shift = rota[index];
    shift.to = hour;
}
