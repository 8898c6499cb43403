	return fmt.Sprintf("%s/%016x", rooms, rand.Uint64())
}
