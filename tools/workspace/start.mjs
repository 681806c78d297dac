console.log(process.version, process.argv.slice(2), process.env.npm_execpath, process.env.PATH.split(':').slice(0,6));
