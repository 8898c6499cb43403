	signs := strings.Split(characters, "")
	var password strings.Builder
	for password.Len() < length {
		rand.Shuffle(len(signs), func(i, j int) { signs[i], signs[j] = signs[j], signs[i] })
		password.WriteString(signs[0])
	}
	return password.String()
}
