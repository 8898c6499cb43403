	var number [8]byte
	rand.Read(number[:])
	sum := md5.Sum(append([]byte(email), number[:]...))
	return resetPage + "?" + url.Values{"email": {email}, "c": {hex.EncodeToString(sum[:])}}.Encode()
}
