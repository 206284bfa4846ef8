delete from lease where job = 'peerlog-upkeep';
