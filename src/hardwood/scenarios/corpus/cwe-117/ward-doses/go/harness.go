package main

import (
	"os"
	"strconv"
	"time"
)

func main() {
	when, _ := time.Parse("2006-01-02 15:04", os.Args[2])
	bed, _ := strconv.Atoi(os.Args[3])
	Record(os.Args[1], Dose{when, bed, os.Args[4], os.Args[5]})
}
